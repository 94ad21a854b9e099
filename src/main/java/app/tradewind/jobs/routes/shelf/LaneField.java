package app.tradewind.jobs.routes.shelf;

import app.tradewind.words.Phrase;
import java.util.Arrays;
import java.util.Optional;

/** One figure of a lane, with its key in the file. Blank is always fine: it means not known. */
public enum LaneField {
    FREIGHT_PER_KG("freight-per-kg"),
    FREIGHT_PER_M3("freight-per-m3"),
    FREIGHT_PER_PIECE("freight-per-piece"),
    FREIGHT_PER_CONSIGNMENT("freight-per-consignment"),
    KG_PER_M3("kg-per-m3"),
    DAYS("days"),
    DAYS_SD("days-sd"),
    REVIEW_DAYS("review-days"),
    ON_TIME("on-time"),
    LAST_MILE("last-mile"),
    HANDLING("handling"),
    RETURN_LOSS("return-loss"),
    STORAGE("storage-per-m3-month"),
    AGEING("ageing"),
    FIXED("fixed-month"),
    LEAST_BATCH("least-batch"),
    SOURCE("source"),
    CHECKED("checked");

    private final String key;

    LaneField(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<LaneField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** Whether it means nothing for goods that are mailed. */
    public boolean stocked() {
        return switch (this) {
            case REVIEW_DAYS, STORAGE, AGEING, FIXED, LEAST_BATCH -> true;
            default -> false;
        };
    }

    /** What it is called, with its unit. */
    public Phrase title() {
        return Phrase.of(switch (this) {
            case FREIGHT_PER_KG -> "route.field.per-kg";
            case FREIGHT_PER_M3 -> "route.field.per-m3";
            case FREIGHT_PER_PIECE -> "route.field.per-piece";
            case FREIGHT_PER_CONSIGNMENT -> "route.field.per-consignment";
            case KG_PER_M3 -> "route.field.kg-per-m3";
            case DAYS -> "route.field.days";
            case DAYS_SD -> "route.field.days-sd";
            case REVIEW_DAYS -> "route.field.review-days";
            case ON_TIME -> "route.field.on-time";
            case LAST_MILE -> "route.field.last-mile";
            case HANDLING -> "route.field.handling";
            case RETURN_LOSS -> "route.field.return-loss";
            case STORAGE -> "route.field.storage";
            case AGEING -> "route.field.ageing";
            case FIXED -> "route.field.fixed";
            case LEAST_BATCH -> "route.field.least-batch";
            case SOURCE -> "route.field.source";
            case CHECKED -> "route.field.checked";
        });
    }
}
