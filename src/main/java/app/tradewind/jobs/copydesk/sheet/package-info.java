/**
 * Corrected listings as a platform takes them back: Amazon's and Shopify's upload columns, or the imported
 * file with only its corrected cells changed.
 *
 * <p>Never here: what is corrected, or a change of the imported rows. Read {@code ExportCorrected} first.
 */
package app.tradewind.jobs.copydesk.sheet;
