package app.tradewind.intake.reading.markup;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.reading.text.DecodedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a web page, chosen among as sheets of a workbook are; named by their order, from 1. */
public final class HtmlTables {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]{3,20})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4_096;
    /** What a page says of its encoding weighs as much as four platforms' habits. */
    private static final int WEIGHT = 4;
    private static final int MOST_TABLES = 200;

    private final String name;
    private final DecodedText text;
    private final Limits limits;
    private final int tables;

    private HtmlTables(String name, DecodedText text, Limits limits, int tables) {
        this.name = name;
        this.text = text;
        this.limits = limits;
        this.tables = tables;
    }

    /** @throws UnreadableException if the bytes are no text, or tags run wild */
    public static HtmlTables decide(String name, Content content, List<Charset> hinted, Limits limits)
            throws IOException, UnreadableException {
        List<Charset> likely = new ArrayList<>(hinted);
        Charset declared = declared(content);
        if (declared != null) {
            likely.addAll(Collections.nCopies(WEIGHT, declared));
        }
        DecodedText text = DecodedText.decide(name, content, likely, limits);
        try (HtmlRows rows = new HtmlRows(name, text.open(), -1, limits)) {
            RawRow none = rows.next();
            return new HtmlTables(name, text, limits, none == null ? Math.min(MOST_TABLES, rows.tables()) : 0);
        }
    }

    /** Names of the tables that have rows. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= tables; i++) {
            names.add(String.valueOf(i));
        }
        return names;
    }

    public Rows open(String table) throws IOException {
        return new HtmlRows(name, text.open(), Integer.parseInt(table) - 1, limits);
    }

    /** Under the names that browsers take for the wider encodings of Windows. */
    private static Charset declared(Content content) throws IOException {
        String head;
        try (InputStream in = content.open()) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        Matcher found = CHARSET.matcher(head);
        return !found.find() ? null : switch (found.group(1).toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "gb18030" -> Charset.forName("GB18030");
            case "big5", "big5-hkscs" -> Charset.forName("x-windows-950");
            case "shift_jis", "shift-jis", "sjis", "windows-31j" -> Charset.forName("windows-31j");
            case "euc-kr", "ks_c_5601-1987" -> Charset.forName("x-windows-949");
            case "windows-1251", "cp1251" -> Charset.forName("windows-1251");
            case "windows-1250" -> Charset.forName("windows-1250");
            case "windows-1254", "iso-8859-9" -> Charset.forName("windows-1254");
            case "iso-8859-1", "windows-1252", "latin1", "us-ascii" -> Charset.forName("windows-1252");
            default -> null;
        };
    }
}
