package app.tradewind.ui.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.ui.SampleSource;
import app.tradewind.ui.copy.Filter.State;
import app.tradewind.jobs.boards.copy.HeldPaper.Standing;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of Copy")
class CopyViewModelTest {

    private final CopyViewModel model = new CopyViewModel(new Tasks(Runnable::run, Runnable::run), new SampleSource()::copy);

    @BeforeEach
    void open() {
        model.open("");
    }

    @Test
    @DisplayName("says the whole state in a sentence of each language")
    void state() {
        assertThat(Words.in(Lang.EN).say(model.stateProperty().get())).startsWith(
                "4 listings · 3 grave, 2 serious, 1 to read · 2 without findings · 412 rules, the oldest used looked up");
        assertThat(Words.in(Lang.ZH).say(model.stateProperty().get())).startsWith(
                "4 条文案 · 严重 3，较重 2，留意 1 · 2 条无问题 · 412 条规则");
    }

    @Test
    @DisplayName("walks through the findings of all listings, round and round")
    void next() {
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            walked.add(model.findingProperty().get().span().text());
            model.next();
        }
        assertThat(walked).containsExactly("FDA approved", "100 % biodegradable", "CE certified", "deathly silent",
                "抗菌", "全网最好", "FDA approved");
    }

    @Test
    @DisplayName("keeps listing and finding when the board comes again")
    void keepsSelection() {
        model.next();
        model.next();
        Finding before = model.findingProperty().get();
        model.open("");
        assertThat(model.findingProperty().get().span()).isEqualTo(before.span());
        assertThat(model.rows().selectedProperty().get().findings()).contains(model.findingProperty().get());
    }

    @Test
    @DisplayName("shows only listings with findings if asked, and goes to a hidden one it is sent to")
    void choice() {
        model.rows().shownProperty().set(new Filter("", "", null, State.OPEN));
        assertThat(model.rows().rows()).hasSize(2).noneMatch(row -> row.findings().isEmpty());
        model.open("ROD-88 · DE");
        assertThat(model.rows().selectedProperty().get().listing().item().sku()).isEqualTo("ROD-88");
        assertThat(model.findingProperty().get()).isNull();
    }

    @Test
    @DisplayName("says what is held for a listing, what ends soon, what has ended, and where nothing covers it")
    void evidence() {
        Row cups = model.rows().rows().get(0);
        assertThat(model.evidence(cups)).extracting(each -> each.held() == null ? null : each.held().standing()).containsExactly(
                null, Standing.VALID, Standing.VALID, Standing.ENDS_SOON, Standing.EXPIRED);
        Row rod = model.rows().rows().get(3);
        assertThat(model.evidence(rod).get(0).paper().mark()).isEqualTo("REACH");
        assertThat(model.evidence(rod)).noneMatch(each -> each.held() == null);
        assertThat(model.evidence(cups).get(3).held().days()).isEqualTo(24);
    }
}
