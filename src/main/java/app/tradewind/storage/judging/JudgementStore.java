package app.tradewind.storage.judging;

import app.tradewind.advice.Digest;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One judgement at most, and of which state of the data it is. */
public final class JudgementStore {

    private static final String STATE = "select id, undone_at from import union all select -id, undone_at from cleaning order by 1";

    private final Jdbi jdbi;

    public JudgementStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What stands for all that is in and how it is read now: imports and cleanings, and which of them were taken back. */
    public String state() {
        return jdbi.withHandle(JudgementStore::state);
    }

    /** The judgement of a state; empty where it is not kept, or another is. */
    public Optional<byte[]> find(String state) {
        return jdbi.withHandle(handle -> handle.createQuery("select packed from judgement where state = :state")
                .bind("state", state).map((row, context) -> row.getBytes(1)).findFirst());
    }

    /** Keeps a judgement in place of the one before. */
    public synchronized void keep(String state, byte[] packed) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from judgement");
            handle.execute("insert into judgement (state, packed) values (?, ?)", state, packed);
        });
    }

    private static String state(Handle handle) {
        Digest digest = new Digest();
        handle.createQuery(STATE).map((row, context) -> digest.add(row.getLong(1)).add(row.getObject(2) == null ? 0L : 1L)).list();
        return digest.hex();
    }
}
