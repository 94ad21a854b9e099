package app.tradewind.jobs.quality;

import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.audit.ItemState;
import app.tradewind.intake.quality.audit.ItemState.Fault;
import app.tradewind.intake.quality.audit.ItemState.Newest;
import app.tradewind.intake.quality.audit.Lapse;
import app.tradewind.words.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the data are like, product by product, as bytes and back. */
final class StatePacker {

    private static final int LONGEST = 4_000;

    private StatePacker() { }

    static byte[] pack(Map<SkuMarket, List<ItemState>> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(items.size());
            for (Map.Entry<SkuMarket, List<ItemState>> entry : items.entrySet()) {
                out.writeUTF(entry.getKey().sku());
                out.writeUTF(entry.getKey().market());
                out.writeInt(entry.getValue().size());
                for (ItemState state : entry.getValue()) {
                    write(out, state);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<SkuMarket, List<ItemState>> unpack(byte[] packed) {
        Map<SkuMarket, List<ItemState>> items = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            for (int left = in.readInt(); left > 0; left--) {
                SkuMarket item = new SkuMarket(in.readUTF(), in.readUTF());
                List<ItemState> states = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) {
                    states.add(state(in));
                }
                items.put(item, states);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    private static void write(DataOutputStream out, ItemState state) throws IOException {
        out.writeByte(state.kind().ordinal());
        out.writeLong(state.rows());
        out.writeInt(state.failing().size());
        for (Map.Entry<Set<String>, Long> entry : state.failing().entrySet()) {
            out.writeUTF(String.join(" ", entry.getKey()));
            out.writeLong(entry.getValue());
        }
        out.writeInt(state.faults().size());
        for (Fault fault : state.faults()) {
            out.writeUTF(fault.column());
            write(out, fault.lapse().origin());
            out.writeUTF(fault.lapse().value().length() > LONGEST ? fault.lapse().value().substring(0, LONGEST) : fault.lapse().value());
            write(out, fault.lapse().why());
        }
        out.writeBoolean(state.newest() != null);
        if (state.newest() != null) {
            out.writeLong(state.newest().day().toEpochDay());
            write(out, state.newest().origin());
        }
    }

    private static ItemState state(DataInputStream in) throws IOException {
        Kind kind = Kind.values()[in.readByte()];
        long rows = in.readLong();
        Map<Set<String>, Long> failing = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            failing.put(Set.of(in.readUTF().split(" ")), in.readLong());
        }
        List<Fault> faults = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            faults.add(new Fault(in.readUTF(), new Lapse(origin(in), in.readUTF(), phrase(in))));
        }
        return new ItemState(kind, rows, failing, faults,
                in.readBoolean() ? new Newest(LocalDate.ofEpochDay(in.readLong()), origin(in)) : null);
    }

    private static void write(DataOutputStream out, Origin origin) throws IOException {
        out.writeLong(origin.importId());
        out.writeUTF(origin.file());
        out.writeUTF(origin.sheet());
        out.writeInt(origin.row());
    }

    private static Origin origin(DataInputStream in) throws IOException {
        return new Origin(in.readLong(), in.readUTF(), in.readUTF(), in.readInt());
    }

    private static void write(DataOutputStream out, Phrase phrase) throws IOException {
        out.writeUTF(phrase.code());
        out.writeByte(phrase.args().size());
        for (Object arg : phrase.args()) {
            char type = arg instanceof LocalDate ? 'd' : arg instanceof Double ? 'f' : arg instanceof Integer ? 'i'
                    : arg instanceof Long ? 'l' : arg instanceof BigDecimal ? 'm' : 's';
            out.writeByte(type);
            out.writeUTF(arg.toString());
        }
    }

    private static Phrase phrase(DataInputStream in) throws IOException {
        String code = in.readUTF();
        Object[] args = new Object[in.readByte()];
        for (int i = 0; i < args.length; i++) {
            char type = (char) in.readByte();
            String text = in.readUTF();
            args[i] = switch (type) {
                case 'd' -> LocalDate.parse(text);
                case 'f' -> Double.valueOf(text);
                case 'i' -> Integer.valueOf(text);
                case 'l' -> Long.valueOf(text);
                case 'm' -> new BigDecimal(text);
                default -> text;
            };
        }
        return Phrase.of(code, args);
    }
}
