package org.yaodian.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.cdt.CDT;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The functions strangers may call. Jena's own registries load any Java class whose name a query gives, and with it also
 * functions that sleep, print to the server's output, or read its settings; these hold what is listed, however the name
 * of a function comes about. Safe for many threads.
 */
final class OwnFunctions {

    /** Jena's functions that only compute; it lets them be found by class name. */
    private static final Set<String> COMPUTING = iris(
            ARQConstants.ARQFunctionLibraryURI,
            "bnode date e evenInteger langeq localname max min namespace now nowtz pi sha1sum sqrt strlen"
                    + " struuid substr substring timezone uuid");

    /** Beginnings of others' names: what they do BoundedFunctions does not see, and SPARQL has its own for it. */
    private static final Set<String> UNBOUNDED = Set.of(
            ARQConstants.javaClassURIScheme,
            ARQConstants.fnSparql,
            CDT.CDTFunctionLibraryURI,
            ARQConstants.fnPrefix + "concat",
            ARQConstants.fnPrefix + "matches",
            ARQConstants.fnPrefix + "replace",
            ARQConstants.fnPrefix + "apply");

    private static final Set<String> FINDING = iris(
            ARQConstants.ARQPropertyFunctionLibraryURI,
            "alt assign bag blankNode bnode container listIndex listLength listMember seq splitIRI splitURI str");

    private OwnFunctions() {}

    private static Set<String> iris(String base, String names) {
        return Stream.of(names.split(" ")).map(name -> base + name).collect(Collectors.toUnmodifiableSet());
    }

    /** Makes a context call these functions only. */
    static void installIn(Context context) {
        FunctionRegistry.set(context, new Functions());
        PropertyFunctionRegistry.set(context, new PropertyFunctions());
    }

    private static final class Functions extends FunctionRegistry {

        Functions() {
            FunctionRegistry all = FunctionRegistry.get();
            all.keys().forEachRemaining(iri -> {
                if (UNBOUNDED.stream().noneMatch(iri::startsWith)) {
                    put(iri, all.getFunctionFactory(iri));
                }
            });
        }

        @Override
        public @Nullable FunctionFactory getFunctionFactory(String iri) {
            return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return super.isRegistered(iri) || COMPUTING.contains(iri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {

        PropertyFunctions() {
            PropertyFunctionRegistry all = PropertyFunctionRegistry.get();
            all.keys().forEachRemaining(iri -> {
                if (!iri.startsWith(ARQConstants.javaClassURIScheme)) {
                    put(iri, all.get(iri));
                }
            });
        }

        @Override
        public boolean manages(String iri) {
            return isRegistered(iri) || FINDING.contains(iri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return manages(iri) ? super.get(iri) : null;
        }
    }
}
