package app.tradewind.architecture;

import app.tradewind.architecture.Sources.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes, names and package descriptions: what keeps a file readable in one sitting. */
final class Shape {

    static final int MAX_LINES = 400;
    static final int LONG_LINES = 200;
    static final double LONG_SHARE = 0.05;
    static final int MEDIAN_LINES = 100;
    static final int MAX_FILES = 15;
    static final int MAX_PARAMETERS = 6;

    private static final Pattern VAGUE = Pattern.compile(".*(Utils?|Helper|Manager|Misc|Common)\\.java");
    private static final Pattern UNFINISHED =
            Pattern.compile("TO" + "DO|FIX" + "ME|Unsupported" + "OperationException|@Dis" + "abled|Thread\\.sl" + "eep");

    private Shape() { }

    /** What is wrong with the tree under {@code folder}, a sentence each; empty where all is well. */
    static List<String> complaints(Path folder) {
        List<Source> sources = Sources.under(folder);
        List<String> found = new ArrayList<>();
        for (Source source : sources) {
            if (source.lines() > MAX_LINES) {
                found.add(source.path() + " has " + source.lines() + " lines, more than " + MAX_LINES);
            }
            if (VAGUE.matcher(source.name()).matches()) {
                found.add(source.path() + " has a name that says nothing");
            }
            if (UNFINISHED.matcher(source.text()).find()) {
                found.add(source.path() + " is not finished, or waits by the clock");
            }
            found.addAll(crowdedSignatures(source));
        }
        found.addAll(packages(sources));
        return found;
    }

    /** What is wrong with the sizes of the tree as a whole. */
    static List<String> complaintsOfSize(Path folder) {
        List<Source> sources = Sources.under(folder).stream().filter(s -> !s.name().equals("package-info.java")).toList();
        List<Long> lines = sources.stream().map(Source::lines).sorted().toList();
        List<String> found = new ArrayList<>();
        long median = lines.get(lines.size() / 2);
        if (median > MEDIAN_LINES) {
            found.add("the median file has " + median + " lines, more than " + MEDIAN_LINES);
        }
        long tooLong = lines.stream().filter(n -> n > LONG_LINES).count();
        if (tooLong > LONG_SHARE * lines.size()) {
            found.add(tooLong + " of " + lines.size() + " files have more than " + LONG_LINES + " lines");
        }
        return found;
    }

    private static List<String> packages(List<Source> sources) {
        Map<Path, Integer> files = new TreeMap<>();
        List<Path> described = new ArrayList<>();
        for (Source source : sources) {
            if (source.name().equals("package-info.java")) {
                described.add(source.path().getParent());
            } else {
                files.merge(source.path().getParent(), 1, Integer::sum);
            }
        }
        List<String> found = new ArrayList<>();
        files.forEach((folder, count) -> {
            if (count > MAX_FILES) {
                found.add(folder + " holds " + count + " files, more than " + MAX_FILES);
            }
            if (!described.contains(folder)) {
                found.add(folder + " has no package-info.java");
            }
        });
        return found;
    }

    private static List<String> crowdedSignatures(Source source) {
        String type = source.name().replace(".java", "");
        Pattern signature = Pattern.compile("(?:\\brecord\\s+\\w+|\\b(?:public|protected|private)?\\s*\\b"
                + Pattern.quote(type) + ")\\s*\\(((?:[^()]|\\([^()]*\\))*)\\)\\s*(?:throws [\\w, ]+)?(?:implements [\\w<>, .]+)?\\s*\\{");
        List<String> found = new ArrayList<>();
        Matcher matcher = signature.matcher(source.text());
        while (matcher.find()) {
            int parameters = parameters(matcher.group(1));
            if (parameters > MAX_PARAMETERS) {
                found.add(source.path() + " has a constructor of " + parameters + " parameters, more than " + MAX_PARAMETERS);
            }
        }
        return found;
    }

    private static int parameters(String list) {
        if (list.isBlank()) {
            return 0;
        }
        int depth = 0;
        int count = 1;
        for (char c : list.toCharArray()) {
            if (c == '<' || c == '(') {
                depth++;
            } else if (c == '>' || c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                count++;
            }
        }
        return count;
    }
}
