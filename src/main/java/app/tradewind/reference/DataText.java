package app.tradewind.reference;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Writes what {@link Entry#tree} gives as the text of a file that {@link DataFile} reads back. */
public final class DataText {

    private static final int WIDTH = 200;

    private DataText() { }

    /** @param tree maps, lists and texts */
    public static String of(Object tree) {
        DumpSettings settings = DumpSettings.builder().setSchema(new FailsafeSchema()).setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH).build();
        return new Dump(settings).dumpToString(tree);
    }
}
