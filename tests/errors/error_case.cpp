#include "tests/errors/error_case.h"

#include <doctest/doctest.h>

#include "stridejit/ir/error.h"

namespace stridejit::testing {

std::string error_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const ValueError& error) {
        return text("ValueError: ", error.what());
    } catch (const IndexError& error) {
        return text("IndexError: ", error.what());
    } catch (const TypeError& error) {
        return text("TypeError: ", error.what());
    } catch (const BufferError& error) {
        return text("BufferError: ", error.what());
    } catch (const InternalError& error) {
        return text("InternalError: ", error.what());
    } catch (const std::exception& error) {
        return text("an exception of no kind of ours: ", error.what());
    }
    return "no error";
}

void check_errors(const std::vector<ErrorCase>& cases) {
    for (const ErrorCase& each : cases) {
        CAPTURE(each.mistake);
        const std::string told = error_of(each.call), wanted = each.kind + ": " + each.text;
        CHECK_MESSAGE(told == wanted, told.substr(0, 500), "\n  instead of\n", wanted.substr(0, 500));
    }
}

}  // namespace stridejit::testing
