package app.tradewind.ui.support;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.copydesk.packs.OwnRule;
import app.tradewind.jobs.copydesk.packs.PackDesk.Compared;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.jobs.copydesk.packs.RuleWish;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.Optional;

/** What the Packs screen asks of the jobs. */
public interface PackShelf {

    PacksBoard packs(Progress progress) throws Exception;

    /** Keeps an own rule; every listing is checked again. @return what is wrong with it, empty where it was kept */
    Optional<Phrase> save(OwnRule rule, Progress progress) throws Exception;

    /** Keeps what is changed in a shipped rule; every listing is checked again. @return what is wrong with it, empty where it was kept */
    Optional<Phrase> change(RuleWish wish, Progress progress) throws Exception;

    /** The rule is again as it was shipped; every listing is checked again. */
    void back(String rule, Progress progress) throws Exception;

    /** Takes an own file away; every listing is checked again. */
    void remove(String file, Progress progress) throws Exception;

    /** Writes the own rules as one pack. @return how many */
    int export(Path target, Progress progress) throws Exception;

    /** What is different since an earlier version. */
    Compared compare(long version, Progress progress) throws Exception;
}
