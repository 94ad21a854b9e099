package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.jobs.cards.MethodCard;
import app.tradewind.jobs.cards.MethodCards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MethodsCommandTest {

    @Test
    @DisplayName("all cards, or one by its name, in the language asked for; another name is refused with those there are")
    void cards() {
        Call all = Call.of("methods", "--lang", "en");
        assertThat(all.status()).isEqualTo(ExitStatus.DONE);
        assertThat(all.header()).isEqualTo("name,title,does,for,needs,cannot,measured,measured_by,commands,source");
        assertThat(all.out().lines().count()).isEqualTo(MethodCards.shipped().all().size() + 1L);
        assertThat(Call.of("methods", "drop", "--lang", "zh").out()).contains("退出清单").doesNotContain("TOPSIS");
        Call wrong = Call.of("methods", "magic", "--lang", "en");
        assertThat(wrong.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(wrong.err()).contains("'magic'").contains("topsis");
    }

    @Test
    @DisplayName("every command that a card names exists")
    void commands() {
        for (MethodCard card : MethodCards.shipped().all()) {
            for (String command : card.known().commands()) {
                assertThat(Call.of(command, "--help").status()).as(card.name() + ": " + command).isEqualTo(ExitStatus.DONE);
            }
        }
    }
}
