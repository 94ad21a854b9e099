package app.tradewind.intake.layout;

import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One spreadsheet layout, read from its data file.
 *
 * @param id its name, that of its file
 * @param kind what its rows are about
 * @param platform {@code amazon}, {@code shopify}, or empty for anybody's tables
 * @param columns what its headers are
 * @param meaning what its rows mean
 * @param example a small file of this layout and what must come out of it
 */
public record Layout(String id, Kind kind, String platform, Columns columns, Meaning meaning, Example example) {

    /**
     * @param fields headers of each field, folded; {@code name#2} is the second column of that name
     * @param required fields without which it is not this layout
     * @param anyOf at least one of these is needed too; empty for no such demand
     * @param instead fields whose later headers stand in where the cell of an earlier one is blank
     * @param like fields that take all other columns whose folded header has a shape such as {@code *:(*}
     * @param others headers that are not used
     */
    public record Columns(
            Map<Field, List<String>> fields, Set<Field> required, Set<Field> anyOf, Set<Field> instead,
            Map<Field, List<String>> like, Others others) {

        public Set<String> forbidden() {
            return others.forbidden;
        }

        public Set<String> personal() {
            return others.personal;
        }

        public Set<String> known() {
            return others.known;
        }
    }

    /**
     * @param forbidden headers that show it is another layout
     * @param personal headers of people's data, dropped while reading
     * @param known further headers that speak for this layout
     */
    public record Others(Set<String> forbidden, Set<String> personal, Set<String> known) { }

    /**
     * @param rules what becomes of which rows
     * @param fillDown fields that stand only on the first row of an order or product, taken from there
     * @param fillKey the field that tells which rows belong together
     * @param once money that repeats on every row of an order and counts once
     * @param settled what the platform always does, so that nobody need be asked
     * @param amounts what the file's money adds up to
     */
    public record Meaning(
            List<RowRule> rules, Set<Field> fillDown, Field fillKey, Set<Field> once, Settled settled,
            Amounts amounts) { }

    /**
     * @param net fields whose sum over all rows is what the file pays out; empty where it tells no such thing
     * @param apart rows left out for these reasons only move that money and are no part of it
     * @param stated a column in which the file states that sum itself, {@code null} for none
     * @param marketCurrency whether amounts are in the currency of the row's marketplace
     * @param posted whether rows are bookings of money, whose day is not that of the order
     * @param blankIsNone fields that the platform leaves blank where there was none
     */
    public record Amounts(Set<Field> net, Set<Exclusion> apart, Field stated, boolean marketCurrency, boolean posted, Set<Field> blankIsNone) {

        /** Nothing of the kind. */
        public static final Amounts NONE = new Amounts(Set.of(), Set.of(), null, false, false, Set.of());
    }

    /**
     * @param numbers the platform's number style, {@code null} where files differ
     * @param days the platform's day order
     * @param currency the platform's only currency, or {@code null}
     * @param market the only market, or empty
     * @param dayAsWritten whether the day is the one of the written time zone, not of the market
     * @param encodings likelier than others where bytes leave a choice
     */
    public record Settled(
            NumberStyle numbers, DayOrder days, Currency currency, String market, boolean dayAsWritten,
            List<Charset> encodings) { }

    /**
     * @param always the platform's day order, {@code null} where files differ
     * @param halves the order where times say AM or PM, {@code null} where that tells nothing
     */
    public record DayOrder(DateOrder always, DateOrder halves) { }
}
