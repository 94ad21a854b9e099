package app.tradewind.jobs.desk.items;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataAgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);

    @Test
    void an_old_count_makes_an_order_less_sure_and_says_how_old_it_is() {
        Explanation why = why(Grade.HIGH);
        Explanation old = DataAge.stock(why, TODAY.minusDays(40), TODAY);
        assertThat(old.confidence().grade()).isEqualTo(Grade.MEDIUM);
        assertThat(old.notes()).containsExactly(Phrase.of("jobs.stock.old-count", 40L));
        assertThat(DataAge.note(old)).contains(old.notes().get(0));
        assertThat(DataAge.note(why)).isEmpty();
        assertThat(old.total()).isEqualTo(why.total());
        assertThat(DataAge.stock(why(Grade.LOW), TODAY.minusDays(40), TODAY).confidence().grade()).isEqualTo(Grade.LOW);
        assertThat(DataAge.stock(why(Grade.NONE), TODAY.minusDays(40), TODAY).confidence().grade()).isEqualTo(Grade.NONE);
    }

    @Test
    void a_fresh_count_and_none_at_all_change_nothing() {
        Explanation why = why(Grade.HIGH);
        assertThat(DataAge.stock(why, TODAY.minusDays(14), TODAY)).isSameAs(why);
        assertThat(DataAge.stock(why, null, TODAY)).isSameAs(why);
    }

    private static Explanation why(Grade grade) {
        return new Explanation(Phrase.of("jobs.stock.order-now"), List.of(), List.of(),
                Confidence.of(grade, Phrase.of("jobs.stock.enough")), null);
    }
}
