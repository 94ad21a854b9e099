package app.tradewind.intake.cleaning;

import app.tradewind.advice.Digest;
import app.tradewind.catalog.Origin;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * Something that could be put right, if the person says so.
 *
 * @param id the same as long as the same is proposed
 * @param merge texts to be read as one, or {@code null}
 * @param twins order lines that came twice under two names; empty for a merge
 * @param sure 0 to 1, how sure
 * @param why what speaks for it
 */
public record Proposal(String id, Merge merge, List<Twin> twins, double sure, Phrase why) {

    private static final int ID_LENGTH = 8;

    public Proposal {
        twins = List.copyOf(twins);
    }

    /**
     * @param field whose texts, {@code category}
     * @param becomes what they are read as, or the unit in which
     * @param variants the texts that change
     */
    public record Merge(String field, String becomes, List<Variant> variants) {
        public Merge {
            variants = List.copyOf(variants);
        }
    }

    /** @param was the text as it came @param becomes what it is read as @param rows how many rows have it @param example one of them */
    public record Variant(String was, String becomes, long rows, Origin example) { }

    /**
     * @param saleId the line that would no longer count
     * @param twinId the line that counts in its place
     * @param row where the first stands
     * @param twin where the other stands
     */
    public record Twin(long saleId, long twinId, Origin row, Origin twin) { }

    static Proposal merge(String field, String becomes, List<Variant> variants, double sure, Phrase why) {
        Digest digest = new Digest().add(field).add(becomes);
        variants.forEach(variant -> digest.add(variant.was()));
        return new Proposal(digest.hex().substring(0, ID_LENGTH), new Merge(field, becomes, variants), List.of(), sure, why);
    }

    static Proposal doubles(List<Twin> twins, double sure, Phrase why) {
        Digest digest = new Digest();
        twins.forEach(twin -> digest.add(twin.saleId()).add(twin.twinId()));
        return new Proposal(digest.hex().substring(0, ID_LENGTH), null, twins, sure, why);
    }

    /** How many rows would be read otherwise. */
    public long rows() {
        return merge == null ? twins.size() : merge.variants.stream().mapToLong(Variant::rows).sum();
    }

    /** What is proposed, in half a sentence. */
    public Phrase title() {
        return merge == null ? Phrase.of("quality.clean.doubles", rows())
                : merge.variants.stream().noneMatch(variant -> variant.becomes.equals(merge.becomes))
                        ? Phrase.of("quality.clean.units", merge.becomes)
                : merge.field.equals("sku") ? Phrase.of("quality.clean.sku", merge.becomes)
                : Phrase.of("quality.clean.merge", merge.becomes);
    }
}
