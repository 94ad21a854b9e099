package app.tradewind.intake.parsing;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Currency signs and codes as files write them. A sign that several currencies share gives what sellers'
 * files mean by it most: {@code $} the US dollar; {@code ¥} is left open, since yuan and yen are equally
 * common.
 */
public final class CurrencyText {

    /** The shared sign of yuan and yen, also where the text had its full-width form. */
    public static final String YEN_OR_YUAN = "\u00A5";

    /** The sign that the crowns of Sweden, Norway and Denmark share. */
    private static final String CROWN = "kr";

    private static final int CODE = 3;

    /** Currencies whose hundredths nobody writes, though they are defined: in {@code 150.000} the point groups. */
    private static final Set<String> WITHOUT_FRACTIONS = Set.of("IDR", "COP", "TWD", "HUF", "IRR", "LAK", "KHR", "MMK", "LBP");

    private static final Map<String, String> SIGNS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** Codes that are no words of any language, so that headers may write them small: {@code total_usd}. */
    private static final Set<String> TRADED = Set.of("usd", "eur", "gbp", "cny", "rmb", "jpy", "cad", "aud", "inr", "chf", "sek", "nok", "dkk",
            "pln", "czk", "huf", "brl", "mxn", "krw", "sgd", "hkd", "twd", "thb", "vnd", "idr", "myr", "nzd", "aed", "zar");

    private static final Set<String> SPANISH = Set.of("fecha", "cantidad", "producto", "importe", "precio", "pedido", "venta", "ventas",
            "moneda", "unidades", "art\u00EDculo");

    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).collect(Collectors.toSet());

    static {
        String pairs = "$ USD,US$ USD,NT$ TWD,HK$ HKD,A$ AUD,AU$ AUD,C$ CAD,CA$ CAD,S$ SGD,R$ BRL,MX$ MXN,\u20AC EUR,"
                + "EURO EUR,\u00A3 GBP,\uFFE1 GBP,\u5143 CNY,\u4EBA\u6C11\u5E01 CNY,RMB CNY,CN\u00A5 CNY,\u5186 JPY,"
                + "JP\u00A5 JPY,\u20B9 INR,Rs INR,Rs. INR,z\u0142 PLN,RM MYR,Rp IDR,\u20B1 PHP,\u0E3F THB,\u20AB VND,"
                + "\u20A9 KRW,\u20BD RUB,K\u010D CZK,Ft HUF,lei RON,\u20BA TRY,\u7F8E\u5143 USD,\u6B27\u5143 EUR,"
                + "\u82F1\u9551 GBP,\u65E5\u5143 JPY,\u20AA ILS,CHF CHF,Fr. CHF,SFr. CHF,\u0111 VND,VN\u0110 VND,\u20B4 UAH,\u20A6 NGN,"
                + "\u0440\u0443\u0431 RUB,\u0440\u0443\u0431. RUB,\uC6D0 KRW,\uFFE6 KRW,Rp. IDR,NZ$ NZD,MXN$ MXN,MEX$ MXN,CLP$ CLP,"
                + "S/ PEN,S/. PEN,\u7F8E\u91D1 USD,\u53F0\u5E01 TWD,\u65B0\u53F0\u5E63 TWD,\u6E2F\u5E01 HKD,\u6E2F\u5E63 HKD,"
                + "\u65E5\u5706 JPY,\u97E9\u5143 KRW,\u5362\u5E03 RUB,\u52A0\u5143 CAD,\u6FB3\u5143 AUD,\u20AC. EUR,\u062F.\u0625 AED,SR SAR,"
                + "CN\uFFE5 CNY,JP\uFFE5 JPY,kr. DKK,TL TRY,\u0433\u0440\u043D UAH,\u0433\u0440\u043D. UAH,\u043B\u0432. BGN,euros EUR,"
                + "\u0E1A\u0E32\u0E17 THB,AUD$ AUD,CAD$ CAD,SGD$ SGD,USD$ USD,\u65E5\u5E63 JPY,\u4EBA\u6C11\u5E63 CNY,\u5757 CNY,\u20BC AZN,\u20B8 KZT";
        for (String pair : pairs.split(",")) {
            int blank = pair.indexOf(' ');
            SIGNS.put(pair.substring(0, blank), pair.substring(blank + 1));
        }
    }

    private CurrencyText() { }

    /** The currency of a code or sign, or {@code null} where the text is none or leaves it open. */
    public static Currency of(String text) {
        String trimmed = CellText.trim(text);
        if (trimmed.isEmpty()) {
            return null;
        }
        String sign = SIGNS.get(trimmed);
        String code = sign == null ? trimmed.toUpperCase(Locale.ROOT) : sign;
        return CODES.contains(code) ? Currency.getInstance(code) : trimmed.length() > CODE ? both(trimmed) : null;
    }

    /** A sign and a code together: {@code $USD}, {@code EUR€}; the code counts. */
    private static Currency both(String text) {
        String first = text.substring(0, CODE).toUpperCase(Locale.ROOT);
        String last = text.substring(text.length() - CODE).toUpperCase(Locale.ROOT);
        String code = CODES.contains(first) ? first : CODES.contains(last) ? last : "";
        String sign = CellText.trim(code.equals(first) ? text.substring(CODE) : text.substring(0, text.length() - CODE));
        return code.isEmpty() || !isShared(sign) && !SIGNS.containsKey(sign) ? null : Currency.getInstance(code);
    }

    /** Whether amounts in this currency have no decimals in use: three figures behind a mark are a group. */
    public static boolean isWhole(Currency currency) {
        return currency.getDefaultFractionDigits() == 0 || WITHOUT_FRACTIONS.contains(currency.getCurrencyCode());
    }

    /**
     * The currencies that {@code $} may mean under headers in a language whose countries have dollars or pesos of
     * their own; empty where it is the US dollar.
     */
    public static List<String> dollars(String headers) {
        if (headers.chars().anyMatch(c -> "\u8A02\u55AE\u865F\u6578\u91CF\u984D\u7E3D\u50F9\u8CA8".indexOf(c) >= 0)
                && headers.chars().noneMatch(c -> c >= 0x3040 && c <= 0x30FF)) {
            return List.of("TWD", "HKD", "USD");
        }
        return List.of(headers.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream().anyMatch(SPANISH::contains)
                ? List.of("USD", "MXN", "CLP", "COP", "ARS") : List.of();
    }

    /** Whether the text is the sign that yuan and yen share. */
    public static boolean isYenOrYuan(String text) {
        return text.equals(YEN_OR_YUAN) || text.equals("\uFFE5");
    }

    /** Whether the text is a sign that leaves its currency open. */
    private static boolean isShared(String text) {
        return isYenOrYuan(text) || text.equalsIgnoreCase(CROWN) || text.equals("\\");
    }

    /** Whether the text is a sign or a code of some currency, open or not. */
    static boolean isSign(String text) {
        return isShared(text) || of(text) != null;
    }

    /**
     * The currency that a header, or a line above it, names: {@code Amount (USD)}, {@code Betrag €},
     * {@code 单位：元}. The sign of yuan and yen is not enough.
     */
    public static Currency inHeader(String header) {
        int start = 0;
        for (int i = 0; i <= header.length(); i++) {
            if (i == header.length() || " ()（）[]:：/,，_".indexOf(header.charAt(i)) >= 0) {
                String part = header.substring(start, i);
                Currency currency = part.length() == CODE && (isUpper(part) || TRADED.contains(part)) || !isAscii(part) || part.indexOf('$') >= 0
                        ? of(part) : null;
                if (currency != null) {
                    return currency;
                }
                start = i + 1;
            }
        }
        return null;
    }

    private static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
