/**
 * The rule packs: every rule with its law and age, a text tried while it is typed, the person's own rules,
 * and what is different since an earlier version.
 *
 * <p>Never here: a rule, or how one is matched. Read {@code PacksViewModel} first.
 */
package app.tradewind.ui.copy.packs;
