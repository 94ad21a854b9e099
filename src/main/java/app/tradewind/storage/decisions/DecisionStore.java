package app.tradewind.storage.decisions;

import app.tradewind.advice.Choice;
import app.tradewind.words.Bilingual;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Jdbi;

/**
 * The decision log. Rows are only added; whoever changes one afterwards breaks the chain behind it. The last
 * row's number and hash also stand among the settings, so that rows taken off the end are missed.
 */
public final class DecisionStore {

    private static final String HEAD = "decision-head";

    private final Jdbi jdbi;

    public DecisionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public synchronized LoggedDecision add(Decision decision) {
        return jdbi.inTransaction(handle -> {
            LoggedDecision before = handle.createQuery("select * from decision order by id desc fetch first row only")
                    .map((row, context) -> logged(row)).findOne().orElse(new LoggedDecision(0, null, ""));
            long id = before.id() + 1;
            String hash = hash(before.hash(), id, decision);
            handle.execute("insert into decision (id, at, screen, subject, advice_code, advice_en, advice_zh, choice,"
                            + " choice_value, remark, basis, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id, decision.at(), decision.screen(), decision.subject(), decision.advice().code(),
                    decision.advice().text().en(), decision.advice().text().zh(), decision.answer().choice().name(),
                    decision.answer().value(), decision.answer().remark(), decision.advice().basis(), hash);
            handle.execute("merge into setting (name, text) values (?, ?)", HEAD, head(id, hash));
            return new LoggedDecision(id, decision, hash);
        });
    }

    /** The whole log in the order it was written. */
    public List<LoggedDecision> list() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from decision order by id")
                .map((row, context) -> logged(row)).list());
    }

    /** @return the first row that is missing or was changed after it was written, or empty where the chain holds */
    public OptionalLong verify() {
        String before = "";
        long expected = 1;
        for (LoggedDecision row : list()) {
            if (row.id() != expected || !row.hash().equals(hash(before, row.id(), row.decision()))) {
                return OptionalLong.of(expected);
            }
            before = row.hash();
            expected++;
        }
        String last = head(expected - 1, before);
        return head().map(last::equals).orElse(true) ? OptionalLong.empty() : OptionalLong.of(expected);
    }

    /** Number and hash of the last row, as they were told when it was written; empty for logs older than that. */
    private Optional<String> head() {
        return jdbi.withHandle(handle -> handle.createQuery("select text from setting where name = ?").bind(0, HEAD)
                .mapTo(String.class).findOne());
    }

    private static String head(long id, String hash) {
        return id + " " + hash;
    }

    private static LoggedDecision logged(ResultSet row) throws SQLException {
        Decision decision = new Decision(row.getObject("at", Instant.class), row.getString("screen"), row.getString("subject"),
                new Decision.Advised(row.getString("advice_code"),
                        new Bilingual(row.getString("advice_en"), row.getString("advice_zh")), row.getString("basis")),
                new Decision.Answer(Choice.valueOf(row.getString("choice")), row.getString("choice_value"),
                        row.getString("remark")));
        return new LoggedDecision(row.getLong("id"), decision, row.getString("hash"));
    }

    /** Every field with its length before it, so that no two rows read alike. */
    private static String hash(String before, long id, Decision decision) {
        StringBuilder text = new StringBuilder();
        for (String field : List.of(before, Long.toString(id), decision.at().toString(), decision.screen(),
                decision.subject(), decision.advice().code(), decision.advice().text().en(),
                decision.advice().text().zh(), decision.advice().basis(), decision.answer().choice().name(),
                decision.answer().value(), decision.answer().remark())) {
            text.append(field.length()).append(':').append(field);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
