package app.tradewind.advice;

import java.time.LocalDate;

/**
 * What an answer stands on: enough to get the same answer again.
 *
 * @param method name of the method, such as {@code ets(A,Ad,N)} or {@code rule us.fda.food-contact}
 * @param observations how many rows, weeks or texts went in
 * @param today the day the answer was made for
 * @param seed of whatever chance was used, 0 for none
 * @param digest short fingerprint of the inputs; equal inputs give equal digests
 */
public record Basis(String method, int observations, LocalDate today, long seed, String digest) { }
