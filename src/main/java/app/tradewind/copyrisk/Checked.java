package app.tradewind.copyrisk;

import app.tradewind.words.Phrase;
import java.util.List;

/**
 * All that a check of one listing has to say. No finding does not mean that a text is lawful: it means
 * that none of the rules looked for is broken.
 *
 * @param findings what to mend, in the order of the text
 * @param passed what was seen and let pass on purpose
 */
public record Checked(List<Finding> findings, List<Passed> passed) {

    public Checked {
        findings = List.copyOf(findings);
        passed = List.copyOf(passed);
    }

    /**
     * @param rule the rule that would have spoken
     * @param span where
     * @param why what excuses it
     */
    public record Passed(Finding.Rule rule, Finding.Span span, Phrase why) { }
}
