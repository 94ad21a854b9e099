package app.tradewind.storage.decisions;

import app.tradewind.advice.Choice;
import app.tradewind.words.Bilingual;
import java.time.Instant;

/**
 * What a person decided on an advice.
 *
 * @param at when
 * @param screen where: {@code stock}, {@code prices}
 * @param subject what it is about, as the advice names it
 * @param advice the advice as it stood then
 * @param answer what was decided
 */
public record Decision(Instant at, String screen, String subject, Advised advice, Answer answer) {

    /**
     * @param code the headline's message code
     * @param text the headline as it was said, in both languages
     * @param basis digest of the data the advice stood on
     */
    public record Advised(String code, Bilingual text, String basis) { }

    /**
     * @param choice accepted as advised, or else
     * @param value what was chosen instead, or empty: {@code 240}, {@code 2026-12-01}
     * @param remark the person's own words, or empty
     */
    public record Answer(Choice choice, String value, String remark) { }
}
