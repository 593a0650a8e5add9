package org.yaodian.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Lets a pattern that follows one without solutions have none itself. TDB2 of Jena 6.0.0 throws "Peek iterator is
 * already empty" there, when the pattern has two triples or more.
 */
final class EmptyInputExecutor extends OpExecutorTDB2 {

    private EmptyInputExecutor(ExecutionContext context) {
        super(context);
    }

    /** Makes all queries over a TDB2 dataset run by this. */
    static void install(DatasetGraph triples) {
        QC.setFactory(TDBInternal.requireStorage(triples).getContext(), EmptyInputExecutor::new);
        QC.setFactory(triples.getContext(), EmptyInputExecutor::new);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return input.hasNext() ? super.execute(filter, input) : input;
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }
}
