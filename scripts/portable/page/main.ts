/** Where the portable file begins, in place of src/main.tsx. */
import './held-files';
import '../../../src/main';
