/**
 * Commands about stock beside the order advice, one class a command.
 *
 * <p>Never here: a sum. Commands call jobs and print what they answer. Read {@code SimulateCommand} first.
 */
package app.tradewind.cli.stock;
