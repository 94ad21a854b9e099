/**
 * The walls of the house, as tests. Every rule is checked on the live tree and must fail on the
 * planted tree beside it, in which each is broken once: a rule that cannot fail is no rule.
 */
package app.tradewind.architecture;
