package app.tradewind.ui.markets;

import app.tradewind.jobs.markets.MarketFigure.Group;

/** Which part of a market is in front. */
enum Side {
    TAX(Group.TAX),
    DUTY(Group.DUTY),
    FEES(Group.FEES),
    EVENTS(Group.EVENTS),
    PROFILE(Group.WAYS),
    RATES(null);

    private final Group group;

    Side(Group group) {
        this.group = group;
    }

    /** The figures it shows, {@code null} for none of a market's file. */
    Group group() {
        return group;
    }

    static String code(Side side) {
        return switch (side) {
            case TAX -> "market.side.tax";
            case DUTY -> "market.side.duty";
            case FEES -> "market.side.fees";
            case EVENTS -> "market.side.events";
            case PROFILE -> "market.side.profile";
            case RATES -> "market.side.rates";
        };
    }
}
