package main

import "net/http"

func proxy(w http.ResponseWriter, r *http.Request) {
	answer, err := http.Get(r.FormValue("url"))
	if err == nil {
		answer.Body.Close()
	}
}
