package app.tradewind.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Writes a changed tree into the text it came from: what did not change keeps its comments, its order and its way of writing. */
public final class ChangedText {

    private static final int WIDTH = 1000;

    private ChangedText() { }

    /**
     * @param before the text as it stood
     * @param tree maps, lists and texts as they are to stand
     * @return a text that {@link DataFile} reads back as {@code tree}
     */
    public static String of(String before, Object tree) {
        Node root = merged(compose(before, true), tree);
        DumpSettings settings = DumpSettings.builder().setSchema(new FailsafeSchema()).setDumpComments(true).setWidth(WIDTH)
                .setIndent(2).setIndicatorIndent(2).setIndentWithIndicator(true).build();
        return new Present(settings).emitToString(new Serialize(settings).serializeOne(root).iterator());
    }

    private static Node compose(String text, boolean comments) {
        LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).setParseComments(comments).build();
        return new Compose(settings).composeString(text).orElseThrow();
    }

    private static Node merged(Node before, Object tree) {
        if (plain(before).equals(tree)) {
            return before;
        }
        if (before instanceof MappingNode map && tree instanceof Map<?, ?> fields) {
            return map(map, fields);
        }
        if (before instanceof SequenceNode list && tree instanceof List<?> items) {
            return list(list, items);
        }
        Node made = compose(DataText.of(tree), false);
        made.setBlockComments(before.getBlockComments());
        made.setInLineComments(before.getInLineComments());
        made.setEndComments(before.getEndComments());
        return made;
    }

    private static Node map(MappingNode before, Map<?, ?> fields) {
        Map<String, NodeTuple> known = new LinkedHashMap<>();
        before.getValue().forEach(tuple -> known.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple));
        List<NodeTuple> tuples = new ArrayList<>();
        known.forEach((key, tuple) -> {
            if (fields.containsKey(key)) {
                tuples.add(new NodeTuple(tuple.getKeyNode(), merged(tuple.getValueNode(), fields.get(key))));
            }
        });
        fields.forEach((key, value) -> {
            if (!known.containsKey(String.valueOf(key))) {
                tuples.add(new NodeTuple(compose(DataText.of(key), false), compose(DataText.of(value), false)));
            }
        });
        MappingNode map = new MappingNode(before.getTag(), tuples, before.getFlowStyle());
        return commented(map, before);
    }

    /** Items are told by what they say: one that goes takes its comment along, one that is changed keeps it. */
    private static Node list(SequenceNode before, List<?> items) {
        List<Node> left = new ArrayList<>(before.getValue());
        boolean sameLength = left.size() == items.size();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            Node same = left.stream().filter(node -> plain(node).equals(item)).findFirst().orElse(null);
            if (same != null) {
                left.remove(same);
            }
            nodes.add(same != null ? same : sameLength ? merged(before.getValue().get(i), item) : compose(DataText.of(item), false));
        }
        return commented(new SequenceNode(before.getTag(), nodes, before.getFlowStyle()), before);
    }

    private static Node commented(Node node, Node before) {
        node.setBlockComments(before.getBlockComments());
        node.setInLineComments(before.getInLineComments());
        node.setEndComments(before.getEndComments());
        return node;
    }

    private static Object plain(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(ChangedText::plain).toList();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        ((MappingNode) node).getValue().forEach(tuple -> map.put(((ScalarNode) tuple.getKeyNode()).getValue(), plain(tuple.getValueNode())));
        return map;
    }
}
