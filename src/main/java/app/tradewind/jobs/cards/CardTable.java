package app.tradewind.jobs.cards;

import app.tradewind.report.Table;
import app.tradewind.words.Lang;
import java.util.List;
import java.util.stream.Collectors;

/** Cards as a table: {@code name,title,does,for,needs,cannot,measured,measured_by,commands,source}; several figures stand between bars. */
public final class CardTable {

    private static final String BAR = " | ";

    private CardTable() { }

    public static Table of(List<MethodCard> cards, Lang lang) {
        Table.Builder table = new Table.Builder("name", "title", "does", "for", "needs", "cannot", "measured", "measured_by", "commands", "source");
        cards.forEach(card -> table.row(card.name(), card.title().in(lang), card.says().does().in(lang), card.says().use().in(lang),
                card.says().needs().in(lang), card.says().cannot().in(lang),
                card.measured().isEmpty() ? null : card.measured().stream().map(each -> each.figure().in(lang)).collect(Collectors.joining(BAR)),
                card.measured().isEmpty() ? null : card.measured().stream().map(MethodCard.Measured::command).collect(Collectors.joining(BAR)),
                String.join(" ", card.known().commands()), card.known().source()));
        return table.build();
    }
}
