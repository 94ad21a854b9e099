package app.tradewind.intake.parsing;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that stand in dates: months and zones, in the languages that marketplaces export. */
final class MonthNames {

    private static final String[] NAMES = {
        "jan january januar янв январь января jänner jaen jän janvier janv gennaio gen enero ene janeiro januari sty stycznia oca ocak",
        "feb february фев февр февраль февраля februar février févr fév febbraio febrero fevereiro fev februari pebruari lut lutego şub şubat",
        "mar march мар март марта märz mär mrz maerz mars marzo março maret maart marca mrt",
        "apr april апр апрель апреля avril avr aprile abril abr kwi kwietnia nis nisan",
        "may май мая mai maggio mag mayo maio mei maja",
        "jun june июн июнь июня juni juin giugno giu junio junho cze czerwca haz haziran",
        "jul july июл июль июля juli juillet juil luglio lug julio julho lip lipca tem temmuz",
        "aug august авг август августа août aout agosto ago agustus agu agt augustus sie sierpnia ağu ağustos",
        "sep сен сент сентябрь сентября sept september septembre settembre set septiembre setembro wrz września eyl eylül",
        "oct october окт октябрь октября oktober okt octobre ottobre ott octubre outubro out paź października eki ekim",
        "nov november ноя нояб ноябрь ноября novembre noviembre novembro nopember lis listopada kas kasım",
        "dec december дек декабрь декабря dezember dez décembre déc dicembre dic diciembre dezembro desember des gru grudnia ara aralık"};

    private static final Set<String> FILLERS = Set.of((
            "t at of de del um uhr à às a le в г 民國 民国 中華民國 h hs hrs hora horas st nd rd th er ngày tháng thg năm lúc pukul jam wib"
            + " mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
            + " mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag"
            + " lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche"
            + " lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom"
            + " lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab"
            + " segunda terça quarta quinta sexta feira seg ter qua qui sex"
            + " senin selasa rabu kamis jumat sabtu minggu"
            + " 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"
            + " 月 火 水 木 金 土 日 월 화 수 목 금 토 일").split(" "));

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    private static final Map<String, ZoneId> ZONES = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ")) {
                MONTHS.put(name, i + 1);
            }
        }
        String zones = "z=Z,utc=Z,gmt=Z,pdt=-07:00,pst=-08:00,pt=America/Los_Angeles,mdt=-06:00,mst=-07:00,cdt=-05:00,"
                + "edt=-04:00,est=-05:00,bst=+01:00,cet=+01:00,mez=+01:00,cest=+02:00,mesz=+02:00,met=+01:00,"
                + "mest=+02:00,jst=+09:00,aest=+10:00,aedt=+11:00,ist=+05:30,sgt=+08:00,brt=-03:00";
        for (String pair : zones.split(",")) {
            int equals = pair.indexOf('=');
            ZONES.put(pair.substring(0, equals), ZoneId.of(pair.substring(equals + 1)));
        }
    }

    private static final String[] THAI = {"ม.ค.|มกราคม", "ก.พ.|กุมภาพันธ์", "มี.ค.|มีนาคม", "เม.ย.|เมษายน", "พ.ค.|พฤษภาคม", "มิ.ย.|มิถุนายน",
        "ก.ค.|กรกฎาคม", "ส.ค.|สิงหาคม", "ก.ย.|กันยายน", "ต.ค.|ตุลาคม", "พ.ย.|พฤศจิกายน", "ธ.ค.|ธันวาคม"};
    private static final String[] CHINESE = {"一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"};
    private static final String[] ENGLISH = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    private static final int REIWA = 2018;
    private static final int HEISEI = 1988;

    private MonthNames() { }

    /** The text with names of months that are no single word, Thai and Chinese ones, in English. */
    static String spelled(String text) {
        String spelled = text;
        if (text.chars().anyMatch(c -> c >= 0x0E00 && c < 0x0E80)) {
            for (int i = 0; i < THAI.length; i++) {
                for (String name : THAI[i].split("[|]")) {
                    spelled = spelled.replace(name, ' ' + ENGLISH[i] + ' ');
                }
            }
            spelled = spelled.replace("น.", "").replace("พ.ศ.", "").strip();
        } else if (text.indexOf('月') > 0) {
            for (int i = CHINESE.length - 1; i >= 0; i--) {
                spelled = spelled.replace(CHINESE[i], ' ' + ENGLISH[i] + ' ');
            }
            spelled = spelled.strip();
        }
        return spelled;
    }

    /** The year before the first of a Japanese emperor's reign, 0 where the word names none. */
    static int era(String word) {
        return switch (word) {
            case "R", "r", "令和" -> REIWA;
            case "H", "h", "平成" -> HEISEI;
            default -> 0;
        };
    }

    /** 1 to 12, or 0 where the word is no month. */
    static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Words between the figures that say nothing. */
    static boolean isFiller(String word) {
        return FILLERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The word "month" between a day and the figure of its month, as in Vietnamese. */
    static boolean saysMonth(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("tháng") || lower.equals("thg");
    }

    /** @throws java.time.DateTimeException if the name is no zone */
    static ZoneId zone(String name) {
        ZoneId known = ZONES.get(name.toLowerCase(Locale.ROOT));
        return known == null ? ZoneId.of(name) : known;
    }
}
