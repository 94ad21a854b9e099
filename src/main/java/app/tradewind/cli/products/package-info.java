/**
 * Commands about products beside their ranking, one class a command.
 *
 * <p>Never here: a sum or a test; those are asked of {@code jobs}. Read {@code BundlesCommand}.
 */
package app.tradewind.cli.products;
