package app.tradewind.storage;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** A workspace's settings: names and texts. What a text means is known to whoever asks. */
public final class Settings {

    private final Jdbi jdbi;

    Settings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<String> get(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select text from setting where name = ?")
                .bind(0, name).mapTo(String.class).findOne());
    }

    public void put(String name, String text) {
        jdbi.useHandle(handle -> handle.execute("merge into setting (name, text) values (?, ?)", name, text));
    }

    public void remove(String name) {
        jdbi.useHandle(handle -> handle.execute("delete from setting where name = ?", name));
    }
}
