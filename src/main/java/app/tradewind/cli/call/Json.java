package app.tradewind.cli.call;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One JSON object, UTF-8, on one line, keys in the order of the map. Values are texts, numbers, truths,
 * {@code null}, lists and maps of these; a number that JSON cannot say becomes {@code null}.
 */
final class Json {

    private Json() { }

    static void print(Map<String, ?> object, PrintStream out) throws IOException {
        write(object, out);
        out.println();
    }

    static void write(Map<String, ?> object, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            value(json, object);
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value == null || value instanceof Double number && !Double.isFinite(number)) {
            json.writeNull();
        } else if (value instanceof BigDecimal exact) {
            json.writeNumber(exact);
        } else if (value instanceof Double || value instanceof Float) {
            json.writeNumber(((Number) value).doubleValue());
        } else if (value instanceof Number whole) {
            json.writeNumber(whole.longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }
}
