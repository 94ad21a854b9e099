/**
 * Who placed an order, as far as a file says it by a number, a user name or an e-mail address. Read only for
 * whoever asks, and handed on to be hashed.
 *
 * <p>Never here: a name or a postal address, and nothing that is kept. Read {@code BuyerColumns}.
 */
package app.tradewind.intake.buyers;
