package app.tradewind.storage;

import app.tradewind.storage.ads.AdStore;
import app.tradewind.storage.buyers.BuyerStore;
import app.tradewind.storage.checking.Verifier;
import app.tradewind.storage.cleaning.CleaningStore;
import app.tradewind.storage.copydesk.EditStore;
import app.tradewind.storage.copydesk.KnownStore;
import app.tradewind.storage.copydesk.PackStore;
import app.tradewind.storage.copydesk.PictureStore;
import app.tradewind.storage.copydesk.SignStore;
import app.tradewind.storage.copydesk.WaiverStore;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.facts.CertificateStore;
import app.tradewind.storage.facts.CompetitorStore;
import app.tradewind.storage.facts.CostStore;
import app.tradewind.storage.facts.FxStore;
import app.tradewind.storage.facts.LimitStore;
import app.tradewind.storage.facts.ListingStore;
import app.tradewind.storage.facts.OrderTermStore;
import app.tradewind.storage.facts.PeriodStore;
import app.tradewind.storage.facts.ProductFactStore;
import app.tradewind.storage.facts.StockStore;
import app.tradewind.storage.facts.TermsStore;
import app.tradewind.storage.facts.signals.EstimateStore;
import app.tradewind.storage.facts.signals.ReviewStore;
import app.tradewind.storage.facts.signals.ShipmentStore;
import app.tradewind.storage.facts.signals.TrendStore;
import app.tradewind.storage.imports.ImportStore;
import app.tradewind.storage.judging.JudgementStore;
import app.tradewind.storage.keeping.BackupList;
import app.tradewind.storage.keeping.BackupWriter;
import app.tradewind.storage.keeping.CopyWatch;
import app.tradewind.storage.keeping.MadeBackup;
import app.tradewind.storage.keeping.Manifest;
import app.tradewind.storage.odd.OddStore;
import app.tradewind.storage.odd.PlannedStore;
import app.tradewind.storage.odd.ShelfStore;
import app.tradewind.storage.places.PlaceStore;
import app.tradewind.storage.sales.SalesStore;
import app.tradewind.storage.shortlist.ShortlistStore;
import app.tradewind.storage.track.ChangeStore;
import app.tradewind.storage.track.ForecastStore;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * A folder that holds what a seller told the desk: one database file and, in {@code reference/}, the
 * person's own versions of shipped reference files. One process has it open at a time; inside it any
 * thread may read, one imports.
 */
public final class Workspace implements AutoCloseable {

    private static final String NAME = "tradewind";
    private static final String FILE = NAME + ".mv.db";
    private static final String REFERENCE = "reference";

    private final Path folder;
    /** Keeps the database open between questions. */
    private final Connection keeper;
    private final Jdbi jdbi;
    private final ImportStore imports;
    private final DecisionStore decisions;
    private final Settings settings;

    private Workspace(Path folder, Connection keeper, Jdbi jdbi) {
        this.folder = folder;
        this.keeper = keeper;
        this.jdbi = jdbi;
        imports = new ImportStore(jdbi);
        decisions = new DecisionStore(jdbi);
        settings = new Settings(jdbi);
    }

    /** Is there a workspace in this folder? */
    public static boolean isIn(Path dir) {
        return Files.isRegularFile(dir.resolve(FILE));
    }

    /**
     * Makes an empty workspace; other files in the folder stay as they are.
     *
     * @throws WorkspaceException if there is one already, or the folder cannot be written
     */
    public static Workspace create(Path dir) throws WorkspaceException {
        Path folder = dir.toAbsolutePath().normalize();
        if (isIn(folder)) {
            throw new WorkspaceException(Phrase.of("storage.exists", folder.toString()));
        }
        if (folder.toString().indexOf(';') >= 0) {
            // The database's address ends at a semicolon.
            throw new WorkspaceException(Phrase.of("storage.semicolon", folder.toString()));
        }
        try {
            Files.createDirectories(folder.resolve(REFERENCE));
        } catch (IOException e) {
            throw new WorkspaceException(Phrase.of("storage.unwritable", folder.toString()), e);
        }
        return connect(folder, true);
    }

    /** @throws WorkspaceException if there is none, or it is locked, damaged, or made by a newer program */
    public static Workspace open(Path dir) throws WorkspaceException {
        Path folder = dir.toAbsolutePath().normalize();
        if (!isIn(folder)) {
            throw new WorkspaceException(Phrase.of("storage.none", folder.toString()));
        }
        Workspace workspace = connect(folder, false);
        workspace.imports.sweep();
        return workspace;
    }

    public Path folder() {
        return folder;
    }

    public ImportStore imports() {
        return imports;
    }

    public SalesStore sales() {
        return new SalesStore(jdbi);
    }

    public ListingStore listings() {
        return new ListingStore(jdbi);
    }

    public StockStore stock() {
        return new StockStore(jdbi);
    }

    public TermsStore terms() {
        return new TermsStore(jdbi);
    }

    public CertificateStore certificates() {
        return new CertificateStore(jdbi);
    }

    public CompetitorStore competitors() {
        return new CompetitorStore(jdbi);
    }

    public FxStore rates() {
        return new FxStore(jdbi);
    }

    public PeriodStore periods() {
        return new PeriodStore(jdbi);
    }

    public CostStore costs() {
        return new CostStore(jdbi);
    }

    public EstimateStore estimates() {
        return new EstimateStore(jdbi);
    }

    public TrendStore trends() {
        return new TrendStore(jdbi);
    }

    public ReviewStore reviews() {
        return new ReviewStore(jdbi);
    }

    /** What was put right in the reading. */
    public CleaningStore cleanings() {
        return new CleaningStore(jdbi);
    }

    /** The last judgement of the data. */
    public JudgementStore judgements() {
        return new JudgementStore(jdbi);
    }

    public DecisionStore decisions() {
        return decisions;
    }

    /** Forecasts kept to be judged later. */
    public ForecastStore forecasts() {
        return new ForecastStore(jdbi);
    }

    /** What persons made of the forecast. */
    public ChangeStore changes() {
        return new ChangeStore(jdbi);
    }

    /** Advertising reports, and the products of campaigns. */
    public AdStore ads() {
        return new AdStore(jdbi);
    }

    /** Prices and promotions that persons told. */
    public PlannedStore planned() {
        return new PlannedStore(jdbi);
    }

    /** What persons said of odd weeks. */
    public OddStore odd() {
        return new OddStore(jdbi);
    }

    /** What persons said of empty shelves. */
    public ShelfStore shelves() {
        return new ShelfStore(jdbi);
    }

    /** What persons said of places. */
    public PlaceStore places() {
        return new PlaceStore(jdbi);
    }

    /** Findings that persons have accepted. */
    public WaiverStore waivers() {
        return new WaiverStore(jdbi);
    }

    /** Who signed for which listing. */
    public SignStore signs() {
        return new SignStore(jdbi);
    }

    /** Rule packs as they were. */
    public PackStore packs() {
        return new PackStore(jdbi);
    }

    /** Purchase orders and how they travelled. */
    public ShipmentStore shipments() {
        return new ShipmentStore(jdbi);
    }

    /** What persons told of how products are ordered. */
    public OrderTermStore orderTerms() {
        return new OrderTermStore(jdbi);
    }

    /** Bounds of prices. */
    public LimitStore limits() {
        return new LimitStore(jdbi);
    }

    /** What supplier sheets say of products. */
    public ProductFactStore productFacts() {
        return new ProductFactStore(jdbi);
    }

    /** What persons say of products. */
    public KnownStore known() {
        return new KnownStore(jdbi);
    }

    /** Files that persons have chosen as listings' pictures. */
    public PictureStore pictures() {
        return new PictureStore(jdbi);
    }

    /** What persons did with the shortlist. */
    public ShortlistStore shortlist() {
        return new ShortlistStore(jdbi);
    }

    /** Safer wordings beside the imported texts. */
    public EditStore edits() {
        return new EditStore(jdbi);
    }

    public Settings settings() {
        return settings;
    }

    /** Who bought again, where the person asked for that to be kept. */
    public BuyerStore buyers() {
        return new BuyerStore(jdbi);
    }

    /** Where backups are. */
    public BackupList backups() {
        return new BackupList(jdbi, folder);
    }

    /** Looks whether everything is as it was written. */
    public Verifier verifier() {
        return new Verifier(jdbi, imports, decisions);
    }

    /**
     * Writes a backup of the whole workspace as it is now and remembers where.
     *
     * @param target is replaced by the new file when that is whole
     * @throws IOException if it cannot be written; nothing is changed then
     */
    public Manifest backup(Path target, Instant at, CopyWatch watch) throws IOException {
        long held = buyers().orders();
        Manifest made = new BackupWriter(keeper, folder.resolve(REFERENCE), watch).write(target, at, held);
        backups().remember(new MadeBackup(target, at, held));
        return made;
    }

    /**
     * Writes the database anew, with nothing in its file but what it holds now, and closes the workspace.
     * What was deleted before is then nowhere in the folder's database, nor in the database's own error log.
     */
    public void closeCompacted() throws IOException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            close();
        }
        Files.deleteIfExists(folder.resolve(NAME + ".trace.db"));
    }

    /** Reference files as this workspace sees them. */
    public ReferenceFiles reference() {
        return new ReferenceFiles(folder.resolve(REFERENCE));
    }

    @Override
    public void close() {
        try {
            keeper.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the workspace does not close", e);
        }
    }

    private static Workspace connect(Path folder, boolean made) throws WorkspaceException {
        String file = folder.resolve(NAME).toString();
        JdbcDataSource source = new JdbcDataSource();
        // WRITE_DELAY=0: a commit is on disk when it returns. The default loses the last half second.
        source.setURL("jdbc:h2:file:" + file + ";WRITE_DELAY=0" + (made ? "" : ";IFEXISTS=TRUE"));
        source.setUser("sa");
        source.setPassword("");
        Connection keeper = keeper(source, folder.toString());
        try {
            if (made || !Schema.isCurrent(keeper)) {
                Schema.migrate(source, folder.toString(), step -> backupBefore(folder, keeper, step));
            }
            return new Workspace(folder, keeper, Jdbi.create(source));
        } catch (WorkspaceException e) {
            close(keeper, e);
            throw e;
        }
    }

    /** An older workspace is kept as it was last changed, before its tables are; without room for that they stay. */
    private static void backupBefore(Path folder, Connection keeper, String step) throws WorkspaceException {
        Path target = folder.resolve(BackupList.OWN).resolve("before-change-from-" + step + ".zip");
        try {
            Instant changed = Files.getLastModifiedTime(folder.resolve(FILE)).toInstant();
            new BackupWriter(keeper, folder.resolve(REFERENCE), CopyWatch.NONE).write(target, changed, BuyerStore.orders(keeper));
        } catch (IOException e) {
            throw new WorkspaceException(Phrase.of("keep.no-backup-before", folder.toString()), e);
        }
    }

    private static Connection keeper(JdbcDataSource source, String folder) throws WorkspaceException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new WorkspaceException(e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? Phrase.of("storage.locked", folder) : Phrase.of("storage.damaged", folder), e);
        }
    }

    private static void close(Connection keeper, WorkspaceException because) {
        try {
            keeper.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
