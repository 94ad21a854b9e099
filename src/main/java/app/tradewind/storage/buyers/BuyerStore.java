package app.tradewind.storage.buyers;

import app.tradewind.storage.rows.LongTable;
import app.tradewind.storage.rows.Packer;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The hashes of a workspace's buyers and the key they were made with. */
public final class BuyerStore {

    /** Bytes of an order and its buyer. */
    static final int PAIR = 2 * Long.BYTES;

    private static final String KEY = "buyer-key";
    private static final int KEY_BYTES = 32;
    private static final String COUNT = "select coalesce(sum(octet_length(packed)), 0) from buyer_block";

    private final Jdbi jdbi;

    public BuyerStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** For an import whose buyers are to be kept; the first one makes the key. */
    public BuyerHashes gather() {
        return new BuyerHashes(jdbi.inTransaction(handle -> key(handle).orElseGet(() -> {
            byte[] made = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(made);
            handle.execute("insert into setting (name, text) values (?, ?)", KEY, HexFormat.of().formatHex(made));
            return made;
        })));
    }

    /** Orders whose buyer's hash is kept; one that two imports told counts twice. */
    public long orders() {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT).mapTo(Long.class).one()) / PAIR;
    }

    /** The same of a database that may be older than this table. */
    public static long orders(Connection connection) {
        try (Statement statement = connection.createStatement(); ResultSet count = statement.executeQuery(COUNT)) {
            return count.next() ? count.getLong(1) / PAIR : 0;
        } catch (SQLException e) {
            return 0;
        }
    }

    /** Of an order told by several imports, as the latest told it. */
    public BuyersOfOrders all() {
        LongTable buyers = new LongTable();
        jdbi.useHandle(handle -> handle.createQuery("select packed from buyer_block order by first_id").map((row, context) -> {
            Packer.Reader in = new Packer.Reader(row.getBytes(1));
            while (in.hasMore()) {
                buyers.put(in.nextWhole(), in.nextWhole());
            }
            return true;
        }).list());
        return new BuyersOfOrders(buyers);
    }

    /** Whether there is anything to forget. */
    public boolean isEmpty() {
        return orders() == 0 && jdbi.withHandle(BuyerStore::key).isEmpty();
    }

    /** Deletes all hashes and the key. The database's file may hold them until it is written anew. */
    public void forget() {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from buyer_block");
            handle.execute("delete from setting where name = ?", KEY);
        });
    }

    private static Optional<byte[]> key(Handle handle) {
        return handle.createQuery("select text from setting where name = ?").bind(0, KEY).mapTo(String.class).findOne()
                .map(HexFormat.of()::parseHex);
    }
}
