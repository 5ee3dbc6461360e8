/* The only place that takes a click of the ribbon which comes before the page's own code: office.js asks once, and a function that is not there yet is a click lost. */
(function () {
  var come;
  var code = new Promise(function (resolve) {
    come = resolve;
  });
  window.ribbonCode = come;
  window.recompute = function (event) {
    void code.then(function (run) {
      run(event);
    });
  };
})();
