package app.tradewind.voice.lexicon;

import app.tradewind.voice.Topic;
import app.tradewind.voice.Urgency;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a term says.
 *
 * @param value how good (above 0) or bad it is, -3 to 3; 0 for neither
 * @param roles what it does to the words around it
 * @param topics what it speaks of
 * @param alarms what it raises
 */
public record Sense(double value, Set<Role> roles, Set<Topic> topics, Set<Urgency> alarms) {

    /** What a term does to its sentence. */
    public enum Role {
        /** Turns what follows into its opposite. */
        NOT_BEFORE,
        /** Turns what went before into its opposite. */
        NOT_AFTER,
        /** Makes what follows stronger. */
        MORE,
        /** Makes it weaker. */
        LESS,
        /** What follows counts more than what went before. */
        BUT,
        /** What follows counts less. */
        THOUGH
    }

    /** Says nothing, and keeps the words in it from being found. */
    static final Sense NOTHING = new Sense(0, Set.of(), Set.of(), Set.of());

    /** Both senses of one term; of two values the one further from none. */
    Sense and(Sense other) {
        return new Sense(Math.abs(other.value) > Math.abs(value) ? other.value : value, union(roles, other.roles, Role.class),
                union(topics, other.topics, Topic.class), union(alarms, other.alarms, Urgency.class));
    }

    private static <E extends Enum<E>> Set<E> union(Set<E> one, Set<E> other, Class<E> type) {
        EnumSet<E> all = EnumSet.noneOf(type);
        all.addAll(one);
        all.addAll(other);
        return all;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    boolean denies() {
        return has(Role.NOT_BEFORE) || has(Role.NOT_AFTER);
    }

    public boolean turns() {
        return has(Role.BUT) || has(Role.THOUGH);
    }
}
