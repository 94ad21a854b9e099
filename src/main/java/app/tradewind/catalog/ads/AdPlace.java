package app.tradewind.catalog.ads;

/**
 * Where a line of advertising stood. All may be empty.
 *
 * @param platform as its layout names it, {@code amazon}; empty for anybody's table
 * @param market two letters, {@code ZZ} where the file does not say
 * @param group ad group or ad set
 * @param term what people searched for, or the name of the advertisement; empty where a line is about a product
 */
public record AdPlace(String platform, String market, String campaign, String group, String term) { }
