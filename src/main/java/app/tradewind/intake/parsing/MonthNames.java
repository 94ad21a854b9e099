package app.tradewind.intake.parsing;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that stand in dates: months and zones, in the languages that marketplaces export. */
final class MonthNames {

    private static final String[] NAMES = {
        "jan january januar jänner janvier janv gennaio gen enero ene janeiro",
        "feb february februar février févr fév febbraio febrero fevereiro fev",
        "mar march märz mär mrz maerz mars marzo março",
        "apr april avril avr aprile abril abr",
        "may mai maggio mag mayo maio",
        "jun june juni juin giugno giu junio junho",
        "jul july juli juillet juil luglio lug julio julho",
        "aug august août aout agosto ago",
        "sep sept september septembre settembre set septiembre setembro",
        "oct october oktober okt octobre ottobre ott octubre outubro out",
        "nov november novembre noviembre novembro",
        "dec december dezember dez décembre déc dicembre dic diciembre dezembro"};

    private static final Set<String> FILLERS = Set.of(
            "t", "at", "of", "de", "del", "um", "uhr", "à", "le", "h", "hs", "st", "nd", "rd", "th",
            "mon", "tue", "wed", "thu", "fri", "sat", "sun",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    private static final Map<String, ZoneId> ZONES = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ")) {
                MONTHS.put(name, i + 1);
            }
        }
        String zones = "z=Z,utc=Z,gmt=Z,pdt=-07:00,pst=-08:00,pt=America/Los_Angeles,mdt=-06:00,mst=-07:00,cdt=-05:00,"
                + "cst=-06:00,edt=-04:00,est=-05:00,bst=+01:00,cet=+01:00,mez=+01:00,cest=+02:00,mesz=+02:00,met=+01:00,"
                + "mest=+02:00,jst=+09:00,aest=+10:00,aedt=+11:00,ist=+05:30,sgt=+08:00,brt=-03:00";
        for (String pair : zones.split(",")) {
            int equals = pair.indexOf('=');
            ZONES.put(pair.substring(0, equals), ZoneId.of(pair.substring(equals + 1)));
        }
    }

    private MonthNames() { }

    /** 1 to 12, or 0 where the word is no month. */
    static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Words between the figures that say nothing. */
    static boolean isFiller(String word) {
        return FILLERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** @throws java.time.DateTimeException if the name is no zone */
    static ZoneId zone(String name) {
        ZoneId known = ZONES.get(name.toLowerCase(Locale.ROOT));
        return known == null ? ZoneId.of(name) : known;
    }
}
