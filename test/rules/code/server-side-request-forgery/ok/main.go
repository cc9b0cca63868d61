package main

import (
	"net/http"
	"net/url"
)

func proxy(w http.ResponseWriter, r *http.Request) {
	answer, err := http.Get("https://api.example.com/items/" + url.PathEscape(r.FormValue("item")))
	if err == nil {
		answer.Body.Close()
	}
}
