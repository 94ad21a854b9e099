/**
 * What a person does about the copy: waivers, signatures, rule packs.
 *
 * <p>Never here: a computation. Read {@code WaiveCommand} first.
 */
package app.tradewind.cli.copy;
