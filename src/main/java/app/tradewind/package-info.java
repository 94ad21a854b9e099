/**
 * Tradewind (信风), a decision desk for small exporters. Spreadsheets come in at {@code intake}, become
 * plain records of {@code catalog}, rest in {@code storage}, are turned by pure engines into
 * {@code advice}, and leave through the window, the command line or a {@code report}.
 */
package app.tradewind;
