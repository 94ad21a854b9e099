package app.tradewind.intake.terms;

/**
 * How figures stand in a text, seen far quicker than by a pattern: which data of people it may hold. What is
 * denied here is not there; what is granted has to be matched.
 *
 * @param address there is an at sign
 * @param identity so many digits stand together
 * @param account two capitals and two digits stand together
 * @param phone there is a plus, a bracket, a leading zero, a mobile's length, or groups as phones have them
 */
record DigitRuns(boolean address, boolean identity, boolean account, boolean phone) {

    private static final int IDENTITY = 17;
    private static final int MOBILE = 11;
    private static final int AREA = 3;
    private static final int NEXT = 4;

    static DigitRuns of(String text) {
        boolean address = false;
        boolean identity = false;
        boolean account = false;
        boolean phone = false;
        int before = 0;
        int end = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            address |= c == '@';
            phone |= c == '+' || c == '(';
            if (isDigit(c)) {
                int start = i;
                while (i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
                    i++;
                }
                int run = i + 1 - start;
                identity |= run >= IDENTITY;
                account |= run >= 2 && start >= 2 && isCapital(text.charAt(start - 1)) && isCapital(text.charAt(start - 2));
                phone |= c == '0' || run == MOBILE || before == AREA && start == end + 1 && (run == AREA || run == NEXT);
                before = run;
                end = i + 1;
            }
        }
        return new DigitRuns(address, identity, account, phone);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
