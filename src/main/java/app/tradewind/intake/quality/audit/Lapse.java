package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.Origin;
import app.tradewind.words.Phrase;

/**
 * A row that falls short.
 *
 * @param origin the row
 * @param value what stands there, as understood; empty where nothing does
 * @param why what is wrong with it
 */
public record Lapse(Origin origin, String value, Phrase why) { }
