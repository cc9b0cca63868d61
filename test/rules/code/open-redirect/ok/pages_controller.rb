class PagesController < ApplicationController
  def back
    redirect_to "/pages/#{params[:id].to_i}"
  end
end
