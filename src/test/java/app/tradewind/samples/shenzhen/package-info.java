/**
 * The Shenzhen kitchen and electronics seller: 40 products, three shops, 78 weeks, and the faults
 * planted in them. What the products are stands in {@code goods.tsv} and {@code texts.tsv} among the
 * test resources; everything else is drawn here.
 *
 * <p>Never here: a real firm's figures. Read {@code ShenzhenKitchen} first, then {@code Planted}.
 */
package app.tradewind.samples.shenzhen;
