package app.tradewind.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules of the house for the tree under one root package, by name. */
final class Rules {

    private static final Map<String, List<String>> OWNERS = Map.of(
            "org.apache.poi..", List.of("intake", "report"),
            "org.dhatim.fastexcel..", List.of("intake"),
            "de.siegmar.fastcsv..", List.of("intake", "report"),
            "org.jsoup..", List.of("intake"),
            "tech.tablesaw..", List.of("intake", "selection"),
            "org.tribuo..", List.of("forecast", "selection", "pricing", "voice", "copyrisk"),
            "org.h2..", List.of("storage"),
            "org.jdbi..", List.of("storage"),
            "org.flywaydb..", List.of("storage"),
            "org.snakeyaml..", List.of("reference"));

    private static final Map<String, List<String>> MORE_OWNERS = Map.of(
            "java.sql..", List.of("storage"),
            "javafx..", List.of("ui"),
            "org.controlsfx..", List.of("ui"),
            "atlantafx..", List.of("ui"),
            "org.kordamp..", List.of("ui"),
            "com.google.re2j..", List.of("copyrisk", "intake"),
            "org.ojalgo..", List.of("stock"),
            "com.ibm.icu..", List.of("words", "copyrisk", "intake"),
            "picocli..", List.of("cli"),
            "com.fasterxml.jackson..", List.of("cli"));

    private static final Map<String, List<String>> OWNERS_OF_PAPERS = Map.of("org.apache.pdfbox..", List.of("intake", "report"),
            "opennlp..", List.of("copyrisk"));

    private static final Set<String> HARMLESS_NET = Set.of("java.net.URI", "java.net.URISyntaxException",
            "java.net.URL", "java.net.URLDecoder", "java.net.URLEncoder");

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private Rules(String root) {
        this.root = root;
    }

    static Map<String, ArchRule> of(String root) {
        Rules rules = new Rules(root);
        rules.arrows();
        rules.owners();
        rules.purity();
        rules.screens();
        return rules.rules;
    }

    private void arrows() {
        for (String room : Rooms.all()) {
            List<String> allowed = new ArrayList<>(Rooms.below(room));
            allowed.add(room);
            add(room + " knows only the rooms below it", noClasses().that().resideInAPackage(in(room))
                    .should().dependOnClassesThat(inHouseBut(allowed)));
        }
        for (String leaf : Rooms.LEAVES) {
            List<String> allowed = leaf.equals("reference") ? Rooms.LEAVES : List.of(leaf);
            add(leaf + " is a leaf", noClasses().that().resideInAPackage(in(leaf))
                    .should().dependOnClassesThat(inHouseBut(allowed)));
        }
        add("no cycles between packages", slices().matching(root + ".(**)").should().beFreeOfCycles());
        for (String skin : List.of("cli", "ui")) {
            add(skin + " takes only values from below the jobs", noClasses().that().resideInAPackage(in(skin))
                    .should().dependOnClassesThat(behindTheJobs()));
        }
        add("only those who face a person speak a language", noClasses().that()
                .resideOutsideOfPackages(in("ui"), in("cli"), in("report"), in("jobs"), in("words"))
                .should().dependOnClassesThat().haveFullyQualifiedName(root + ".words.Words"));
    }

    private void owners() {
        Map<String, List<String>> owners = new LinkedHashMap<>(OWNERS);
        owners.putAll(MORE_OWNERS);
        owners.putAll(OWNERS_OF_PAPERS);
        owners.forEach((library, rooms) -> add(library + " belongs to " + String.join(", ", rooms),
                noClasses().that().resideOutsideOfPackages(rooms.stream().map(this::in).toArray(String[]::new))
                        .should().dependOnClassesThat().resideInAPackage(library)));
        add("records of catalog and advice hold no library's type", fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(in("catalog"), in("advice")))
                .should().haveRawType(describe("of Java or of the house",
                        type -> type.isPrimitive() || type.isArray() || type.getName().startsWith("java.")
                                || type.getName().startsWith(root + "."))));
    }

    private void purity() {
        String[] pure = Rooms.PURE.stream().map(this::in).toArray(String[]::new);
        add("pure rooms touch no file", noClasses().that().resideInAnyPackage(pure)
                .should().dependOnClassesThat(describe("are files", type -> type.getPackageName().startsWith("java.nio.file")
                        || type.getPackageName().startsWith("java.nio.channels")
                        || type.getName().startsWith("java.io.File")
                        || type.getName().equals("java.io.RandomAccessFile"))));
        add("pure rooms hold no changing state", fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(pure)).and().areStatic().should().beFinal());
        add("no clock below the jobs", noClasses().that()
                .resideOutsideOfPackages(in("jobs"), in("cli"), in("ui"))
                .should().callMethodWhere(describe("read the clock", Rules::readsClock)));
        add("no chance without a seed", noClasses()
                .should().callCodeUnitWhere(describe("draw unseeded chance", Rules::drawsUnseeded)));
        add("no network", noClasses().should().dependOnClassesThat(describe("reach the network", Rules::isNetwork)));
        add("no address is opened", noClasses().should().callMethodWhere(describe("open a URL",
                call -> call.getTargetOwner().getName().equals("java.net.URL") && call.getName().startsWith("open"))));
    }

    private void screens() {
        add("view models know nothing of the scene", noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage.."));
        add("screens stand apart", slices().matching(root + ".ui.(*)..").as("screens")
                .should().notDependOnEachOther()
                .ignoreDependency(describe("any", type -> true), resideInAnyPackage(in("ui.support"), in("ui.charts")))
                .ignoreDependency(resideInAnyPackage(in("ui.shell")), describe("any", type -> true)));
        add("the jobs know no screen", classes().that().resideInAPackage(in("jobs"))
                .should().onlyDependOnClassesThat().resideOutsideOfPackages("javafx..", in("ui")));
    }

    private void add(String name, ArchRule rule) {
        rules.put(name, rule.as(name).allowEmptyShould(true));
    }

    private String in(String room) {
        return root + "." + room + "..";
    }

    private DescribedPredicate<JavaClass> inHouseBut(List<String> allowed) {
        return describe("stand in another room than " + allowed, type -> {
            String name = type.getPackageName();
            if (!name.equals(root) && !name.startsWith(root + ".")) {
                return false;
            }
            String room = name.equals(root) ? "" : name.substring(root.length() + 1).split("\\.")[0];
            return !allowed.contains(room);
        });
    }

    private DescribedPredicate<JavaClass> behindTheJobs() {
        List<String> hidden = List.of("intake", "storage", "report", "forecast", "stock", "pricing", "selection", "copyrisk", "voice");
        return describe("do something behind the jobs", type -> {
            boolean behind = hidden.stream().anyMatch(room -> type.getPackageName().equals(root + "." + room)
                    || type.getPackageName().startsWith(root + "." + room + "."));
            boolean store = type.getPackageName().startsWith(root + ".storage");
            boolean value = type.isRecord() || type.isEnum() || type.isInterface() || type.isAssignableTo(Throwable.class);
            return behind && (store && !type.isAssignableTo(Throwable.class) || !value);
        });
    }

    private static boolean readsClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        return call.getName().equals("now") && owner.startsWith("java.time.")
                || owner.equals("java.lang.System") && Set.of("currentTimeMillis", "nanoTime").contains(call.getName())
                || owner.equals("java.time.Clock") && call.getName().startsWith("system");
    }

    private static boolean drawsUnseeded(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
        return owner.equals("java.lang.Math") && call.getName().equals("random")
                || Set.of("java.util.Random", "java.util.SplittableRandom").contains(owner)
                        && call.getName().equals("<init>") && bare
                || owner.equals("java.util.concurrent.ThreadLocalRandom") && call.getName().equals("current")
                || owner.equals("java.util.UUID") && call.getName().equals("randomUUID")
                || owner.equals("java.util.Collections") && call.getName().equals("shuffle")
                        && call.getTarget().getRawParameterTypes().size() == 1;
    }

    private static boolean isNetwork(JavaClass type) {
        String name = type.getName();
        return name.startsWith("java.net.") && !HARMLESS_NET.contains(name)
                || name.startsWith("javax.net.") || name.startsWith("java.rmi.")
                || name.startsWith("com.sun.net.") || name.startsWith("sun.net.")
                || name.startsWith("java.nio.channels.Socket") || name.startsWith("java.nio.channels.ServerSocket")
                || name.startsWith("javafx.scene.web.");
    }
}
