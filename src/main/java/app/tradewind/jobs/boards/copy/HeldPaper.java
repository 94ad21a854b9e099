package app.tradewind.jobs.boards.copy;

import app.tradewind.catalog.Certificate;
import app.tradewind.copyrisk.evidence.Mark;
import app.tradewind.copyrisk.evidence.MarkRegister;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A certificate as it stands on a day.
 *
 * @param paper the certificate
 * @param standing how long it still holds
 * @param days days left, negative where it has ended, greatest where it has no end
 * @param form whether its number looks like numbers of its mark
 * @param mark what the register knows of its mark, or {@code null}
 */
public record HeldPaper(Certificate paper, Standing standing, long days, MarkRegister.Form form, Mark mark) {

    /** A paper that ends within so many days wants a new one now: tests and audits take weeks. */
    public static final int SOON_DAYS = 60;

    /** Whether it holds. */
    public enum Standing { VALID, ENDS_SOON, EXPIRED }

    /** The paper on a day. */
    public static HeldPaper of(Certificate paper, MarkRegister register, LocalDate today) {
        long days = paper.validUntil() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, paper.validUntil());
        Standing standing = days < 0 ? Standing.EXPIRED : days <= SOON_DAYS ? Standing.ENDS_SOON : Standing.VALID;
        return new HeldPaper(paper, standing, days, register.form(paper.mark(), paper.number()),
                register.named(paper.mark()).orElse(null));
    }
}
