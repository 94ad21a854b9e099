package app.tradewind.copyrisk.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts that are hard on a matcher, of any length. */
final class HostileTexts {

    private HostileTexts() { }

    /** @param usual a text as listings have it, to be repeated */
    static Map<String, IntFunction<String>> all(String usual) {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("as listings are", length -> repeated(usual, length));
        texts.put("one claim repeated", length -> repeated("FDA approved, cures cancer. ", length));
        texts.put("denials repeated", length -> repeated("not free of lead, no BPA, not FDA approved, ", length));
        texts.put("without a clause end", length -> repeated("best cure 100% safe for kids ", length));
        texts.put("prefix of many terms", length -> repeated("antibacteria", length));
        texts.put("one letter", length -> repeated("a", length));
        texts.put("letters set apart", length -> repeated("f.d.a. ", length));
        texts.put("single letters", length -> repeated("f d a ", length));
        texts.put("combining marks", length -> repeated("e\u0301\u0301\u0301\u0327", length));
        texts.put("Chinese without end", length -> repeated("超静音防水治疗最好的产品", length));
        texts.put("brackets and commas", length -> repeated("【，（、。", length));
        texts.put("HTML", length -> repeated("<p><b>&nbsp;</i><div style=\"a:b\">cure</p>", length));
        texts.put("figures", length -> repeated("1,000 mAh 12345678901 ", length));
        texts.put("figures without end", length -> repeated("1234567890", length));
        texts.put("addresses", length -> repeated("a.b@c.d.e@", length));
        texts.put("broken pairs", length -> repeated("\uD83D\uDE00\uDC00\uD800x", length));
        texts.put("Arabic marks", length -> repeated("\u0648\u0627\u0644\u064E\u0651\u0640", length));
        return texts;
    }

    private static String repeated(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length);
    }
}
