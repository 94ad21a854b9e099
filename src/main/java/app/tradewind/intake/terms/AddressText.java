package app.tradewind.intake.terms;

import com.google.re2j.Pattern;

/**
 * Postal addresses, known by their form: a street's word with a number at the place where the country writes
 * it, or a chain of administrative words with a number.
 */
final class AddressText {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 250;
    private static final String NAME = "(?:\\p{Lu}[\\p{L}'.-]* ){1,4}";

    private static final Pattern STREET = Pattern.compile(
            // 1600 Example Avenue, Apt 4
            "\\b\\d{1,6}[A-Za-z]?,? " + NAME + "(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Court|Ct|Terrace"
            + "|Square|Close|Crescent|Highway|Hwy|Parkway|Pkwy|Way|Place|Pl)\\b\\.?(?:$|[,;\\n]| \\p{Lu}| \\d)"
            // Musterstraße 12a; Am Alten Weg 3
            + "|\\p{Lu}[\\p{L}. -]{1,40}(?i:stra(?:ß|ss)e|str\\.|gasse|allee|platz|weg|damm|ufer|straat|laan|gatan|vej) ?\\d{1,4} ?[a-z]?(?:$|[,;\\n]| \\p{Lu}| \\d)"
            // 12 bis rue de l'Exemple
            + "|(?i:\\b\\d{1,4}(?: bis| ter)?,? (?:rue|avenue|av\\.|boulevard|bd|allée|chemin|impasse|quai|route|cours|place) \\p{L})"
            // Calle de Ejemplo, 5; Via Roma 10; Rua A, nº 3; ул. Примерная, д. 4; Jl. Contoh No. 8
            + "|(?i:(?:^|[ ,])(?:calle|c/|avenida|avda\\.?|av\\.|paseo|plaza|via|viale|piazza|corso|rua|travessa|praça|jalan|jl\\.|ul\\.|ulica|улица|ул\\.|проспект|пр\\.))"
            + " [\\p{L} .'-]{2,40}[, ]+(?:(?i:n[º°o]?\\.?|no\\.|д\\.) ?)?\\d{1,5}\\b"
            // 省 市 区 路 号 with figures; 都道府県 市区町村
            + "|\\p{Han}{2,8}(?:省|市|自治区|县|縣|都|府|県)\\p{Han}{1,12}(?:区|區|市|县|縣|镇|鎮|乡|鄉|町|村|街道)[\\p{Han}\\p{Hiragana}\\p{Katakana}A-Za-z0-9]*\\d"
            + "|\\p{Han}{2,10}(?:路|街|大道|巷|弄|胡同)\\d{1,5}(?:号|號|弄|巷)"
            // 서울특별시 강남구 예시로 12
            + "|\\p{Hangul}+(?:시|도) \\p{Hangul}+(?:구|군|시) \\p{Hangul}+\\d*(?:로|길) ?\\d");

    private AddressText() { }

    /** Whether a cell has a postal address in it. */
    static boolean isIn(String cell) {
        return cell.length() >= SHORTEST && cell.length() <= LONGEST && hasFigure(cell) && STREET.matcher(cell).find();
    }

    private static boolean hasFigure(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
