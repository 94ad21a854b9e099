/**
 * The calculator of landed cost as a person uses it: fields with what was typed, what a product of the
 * workspace fills in, and the sums with the rules that counted, ready to say.
 *
 * <p>Never here: how a duty or a fee is worked out ({@code pricing.landed} does). Read {@code Draft}, then
 * {@code Calculate}.
 */
package app.tradewind.jobs.landed;
