package app.tradewind.storage.shortlist;

import java.time.Instant;

/**
 * @param id counts steps from 1
 * @param sku product number
 * @param kind what was done, in a word
 * @param text what with: the stage it was moved to, or the note; empty for nothing
 * @param at when
 */
public record ShortlistStep(long id, String sku, String kind, String text, Instant at) { }
