package app.tradewind.words.text;

import java.util.HashMap;
import java.util.Map;

/** What a number word of our languages stands for, folded; Chinese numerals are read by {@link Figures}. */
final class NumberWords {

    private static final String[] UP_TO_TWELVE = {
        "one two three four five six seven eight nine ten eleven twelve",
        "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
        "un deux trois quatre cinq six sept huit neuf dix onze douze",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "uno due tre quattro cinque sei sette otto nove dieci undici dodici",
        "um dois tres quatro cinco seis sete oito nove dez onze doze",
        "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
        "واحد اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة",
        "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
        "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열"};

    private static final String[] TENS = {
        "ten twenty thirty forty fifty sixty seventy eighty ninety",
        "zehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
        "dix vingt trente quarante cinquante soixante",
        "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        "dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        "десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
        "عشرة عشرون ثلاثون اربعون خمسون ستون سبعون ثمانون تسعون",
        "십 이십 삼십 사십 오십 육십 칠십 팔십 구십"};

    private static final Map<String, Double> VALUES = new HashMap<>();

    static {
        fill(UP_TO_TWELVE, 1);
        fill(TENS, 10);
        for (String hundred : "hundred hundert cent cien ciento cento cem сто مئة seratus 백".split(" ")) {
            VALUES.put(Folding.term(hundred), 100.0);
        }
        for (String thousand : "thousand tausend mille mil mila тысяча тысячи тысяч الف ribu 천".split(" ")) {
            VALUES.put(Folding.term(thousand), 1000.0);
        }
        VALUES.put("fifteen", 15.0);
        VALUES.put("dozen", 12.0);
        VALUES.put("half", 0.5);
    }

    private NumberWords() { }

    /** {@code NaN} for any other word. */
    static double of(String word) {
        return VALUES.getOrDefault(word, Double.NaN);
    }

    private static void fill(String[] languages, double step) {
        for (String language : languages) {
            double value = 0;
            for (String word : language.split(" ")) {
                value += step;
                VALUES.put(Folding.term(word), value);
            }
        }
    }
}
