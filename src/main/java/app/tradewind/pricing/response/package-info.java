/**
 * How units respond to price: a count regression a product, its slope drawn towards its group's, with
 * the spread of slopes integrated over rather than plugged in. Plain numbers in, a posterior out.
 *
 * <p>Never here: money, costs, or advice. Read {@code ResponseModel} first.
 */
package app.tradewind.pricing.response;
