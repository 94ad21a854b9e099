package app.tradewind.intake.reading.text;

import java.nio.charset.Charset;

/** Letters beyond ASCII in one-byte encodings: which of them people write, and beside which neighbours. */
final class WesternLetters {

    private static final String WESTERN = "äöüßéèêàçñóíáúôîâëïœæåãõòûÄÖÜÉÈÀÇÑÅÓÍÁÚÂÊÃÕ";
    private static final String WESTERN_LESS = "ùìøØÆŒÎÔÒÙšž";
    private static final String CENTRAL = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻěščřžýáíéúůďťňĚŠČŘŽÝÁÍÉÚŮĎŤŇőűŐŰâîşţăÂÎŞŢĂäöüßÄÖÜôĽľŕ";
    private static final String TURKISH = "ğışçöüâîûİĞŞÇÖÜ";
    private static final String CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжОЕАИНТСРВЛКМДПУЯЫГЗБЧ";
    /** In doubt Windows-1252 holds: most Western files are in it. */
    private static final double SECOND = 0.93;

    private WesternLetters() { }

    static double score(Charset charset, String text, int at) {
        return switch (charset.name()) {
            case "windows-1251" -> cyrillic(text, at);
            case "windows-1250" -> SECOND * latin(text, at, CENTRAL, "");
            case "windows-1254" -> SECOND * latin(text, at, TURKISH, "");
            default -> latin(text, at, WESTERN, WESTERN_LESS);
        };
    }

    private static double latin(String text, int at, String usual, String lessUsual) {
        char c = text.charAt(at);
        if (!Character.isLetter(c) || c == 'ª' || c == 'º' || c == 'µ' || c == 'ƒ') {
            boolean inWord = Character.isLetter(before(text, at)) && Character.isLetter(after(text, at));
            return inWord && c != '’' && c != '·' && c != '–' && c != '—' && c != '\u00A0' ? 0.1 : c < 0xA0 ? 0 : 0.9;
        }
        if (run(text, at) > 3) {
            return 0.1;
        }
        return usual.indexOf(c) >= 0 ? 1 : lessUsual.indexOf(c) >= 0 ? 0.6 : 0.3;
    }

    private static double cyrillic(String text, int at) {
        char c = text.charAt(at);
        char before = before(text, at);
        char after = after(text, at);
        if (!Character.isLetter(c)) {
            return Character.isLetter(before) && Character.isLetter(after) && c != '–' && c != '—' ? 0.1 : 0.9;
        }
        if (isLatin(before) || isLatin(after)) {
            return 0;
        }
        if (!isCyrillic(before) && !isCyrillic(after)) {
            return 0.3;
        }
        boolean broken = Character.isUpperCase(c) && Character.isLowerCase(before);
        return broken ? 0.1 : CYRILLIC.indexOf(c) >= 0 ? 1 : 0.6;
    }

    /** Letters beyond ASCII in a row around a place. */
    private static int run(String text, int at) {
        int from = at;
        int to = at + 1;
        while (from > 0 && at - from < 4 && text.charAt(from - 1) >= 0xC0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - at < 5 && text.charAt(to) >= 0xC0 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }

    private static char before(String text, int at) {
        return at > 0 ? text.charAt(at - 1) : ' ';
    }

    private static char after(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }
}
